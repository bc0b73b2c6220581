// A piece of a report with what a record rests on marked in it.
import { type Span, segmentsOf } from "../text/spans";
import { Text } from "./text";

export interface Mark extends Span {
  role: string;
}

const kStrength: Record<string, number> = {
  trigger: 5,
  actor: 4,
  recipient: 4,
  speaker: 3,
  cue: 3,
  date: 3,
  place: 3,
  mention: 3,
  sentence: 1,
  mention_sentence: 1,
};

function strongest(marks: Mark[]): Mark | undefined {
  return marks.reduce<Mark | undefined>(
    (best, mark) => (!best || (kStrength[mark.role] ?? 2) > (kStrength[best.role] ?? 2) ? mark : best),
    undefined,
  );
}

// `offset`: byte of the document at which `text` begins; marks count from the document's beginning.
export function MarkedText({ text, offset, marks }: { text: string; offset: number; marks: Mark[] }) {
  const spans = marks
    .filter((mark) => mark.end > offset)
    .map((mark) => ({ ...mark, begin: Math.max(0, mark.begin - offset), end: mark.end - offset }));
  return (
    <>
      {segmentsOf(text, spans).map((segment) => {
        const top = strongest(segment.over);
        if (!top) return <Text key={segment.begin} of={segment.text} />;
        return (
          <mark key={segment.begin} class={`ev ev-${top.role}`} title={top.role.replaceAll("_", " ")}>
            <Text of={segment.text} />
          </mark>
        );
      })}
    </>
  );
}
