// The panel at the side: why. One click on any mark opens it with the sentence in it; its links open the article at that sentence.
import { useEffect, useRef } from "preact/hooks";
import { go, selected } from "../state/address";
import { Icon } from "./icons";
import { EdgePanel, ListPanel, StoryPanel } from "./panel_lists";
import { RecordPanel } from "./panel_record";

export function Panel() {
  const now = selected.value;
  const panel = useRef<HTMLElement>(null);
  const opener = useRef<Element | null>(null);
  useEffect(() => {
    if (now) {
      if (!panel.current?.contains(document.activeElement)) opener.current = document.activeElement;
      panel.current?.scrollTo(0, 0);
    } else if (opener.current instanceof HTMLElement || opener.current instanceof SVGElement) {
      if (document.activeElement === document.body) opener.current.focus();
    }
  }, [now]);
  if (!now) return null;
  return (
    <aside class="panel" id="panel" aria-label="What this rests on" tabIndex={-1} ref={panel}>
      <div class="panel-head">
        <span class="faint tiny">what this rests on</span>
        <button type="button" class="button icon quiet" aria-label="Close the panel" title="Close (Esc)" onClick={() => go({ sel: null })}>
          <Icon name="close" />
        </button>
      </div>
      <Content key={now} of={now} />
    </aside>
  );
}

// "e:.." a record, "s:.." a happening, "list:KIND?QUERY" all records of a kind, "edge:A~B~DAY" a tie, "ids:a,b" some records.
function Content({ of }: { of: string }) {
  if (of.startsWith("list:")) return <ListPanel of={of.slice(5)} />;
  if (of.startsWith("edge:")) return <EdgePanel of={of.slice(5)} />;
  if (of.startsWith("ids:")) return <IdsPanel ids={of.slice(4).split(",").filter(Boolean)} />;
  if (of.startsWith("s:")) return <StoryPanel id={of} />;
  return <RecordPanel id={of} />;
}

function IdsPanel({ ids }: { ids: string[] }) {
  return (
    <div class="stack">
      {ids.slice(0, 20).map((id) => (
        <RecordPanel key={id} id={id} folded={ids.length > 1} />
      ))}
    </div>
  );
}
