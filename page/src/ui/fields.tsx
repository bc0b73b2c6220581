// Fields that several views ask for: a day, the name beside corrections.
import { useState } from "preact/hooks";
import { coderName } from "../state/settings";
import { status } from "../state/vocabulary";
import { isDay } from "../text/days";

// `onPick` gets a whole day, or nothing where the field was emptied; what is no day stays in the field and says so.
export function DayField({
  label,
  value,
  placeholder = "2023-05-10",
  onPick,
}: {
  label: string;
  value: string;
  placeholder?: string;
  onPick: (day: string) => void;
}) {
  const [bad, setBad] = useState(false);
  return (
    <label class="field">
      {label}
      <input
        key={value}
        class="input day"
        inputMode="numeric"
        placeholder={placeholder}
        defaultValue={value}
        aria-invalid={bad}
        onChange={(event) => {
          const text = event.currentTarget.value.trim();
          setBad(text !== "" && !isDay(text));
          if (text === "" || isDay(text)) onPick(text);
        }}
      />
      {bad ? <span class="tiny">write the day as {placeholder}</span> : null}
    </label>
  );
}

export function CoderNameField({ label, inline = false }: { label: string; inline?: boolean }) {
  return (
    <label class={inline ? "rows small" : "field"}>
      {label}
      <input
        class="input"
        value={coderName.value}
        placeholder={status.value?.who ?? ""}
        onInput={(event) => (coderName.value = event.currentTarget.value.trim())}
      />
    </label>
  );
}
