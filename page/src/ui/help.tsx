// All keys, read from the commands themselves; and what the colours mean.
import { signal } from "@preact/signals";
import { useEffect, useRef } from "preact/hooks";
import { keysOn } from "../state/settings";
import { kQuadNames } from "../state/vocabulary";
import { CoderNameField } from "./fields";
import { type Command, commands } from "./keys";

export const helpOpen = signal(false);

export function Help() {
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    if (helpOpen.value) dialog.current?.showModal();
    else dialog.current?.close();
  }, [helpOpen.value]);
  const groups = new Map<string, Command[]>();
  for (const command of commands.value) groups.set(command.group, [...(groups.get(command.group) ?? []), command]);
  return (
    <dialog class="help" ref={dialog} aria-labelledby="help-title" onClose={() => (helpOpen.value = false)}>
      <div class="rows spread">
        <h1 id="help-title">Keys</h1>
        <button type="button" class="button" onClick={() => (helpOpen.value = false)}>
          Close
        </button>
      </div>
      <div class="help-columns">
        {[...groups].map(([name, list]) => (
          <section key={name}>
            <h2 class="group">{name}</h2>
            <dl class="keys">
              {list.map((command) => (
                <div key={command.keys}>
                  <dt>
                    {(command.keys === " " ? ["space"] : command.keys.split(" ")).map((key) => (
                      <kbd key={key}>{key}</kbd>
                    ))}
                  </dt>
                  <dd>{command.words}</dd>
                </div>
              ))}
            </dl>
          </section>
        ))}
        <section>
          <h2 class="group">Colours</h2>
          <ul class="stack tight small">
            {kQuadNames.slice(1).map((name, index) => (
              <li key={name} class={`tag q${index + 1}`}>
                {name}
              </li>
            ))}
            <li>dashed: somebody says so, the report does not</li>
          </ul>
        </section>
        <section class="stack tight">
          <h2 class="group">You</h2>
          <label class="small">
            <input
              type="checkbox"
              checked={keysOn.value === "on"}
              onChange={(event) => (keysOn.value = event.currentTarget.checked ? "on" : "off")}
            />{" "}
            single-key commands
          </label>
          <CoderNameField label="Name beside your corrections" />
        </section>
      </div>
    </dialog>
  );
}
