// Strings of strangers that want to run or to mislead (trust.md S7, S8), as reports. None of them may do anything but be read.
export const kScripts = [
  "<script>window.hacked=1</script>",
  '"><img src=x onerror="window.hacked=2">',
  "'><svg/onload=window.hacked=3>",
  "javascript:window.hacked=4",
  "]]><script>window.hacked=5</script>",
  "{{constructor.constructor('window.hacked=6')()}}",
  "</title></textarea></style><iframe srcdoc='<script>parent.hacked=7</script>'>",
];
export const kOverride = "\u202Eevil\u202C";
export const kZeroWidth = "Mos\u200Bcow";

export function hostileLines() {
  const text = (attack) =>
    [
      `Russian Foreign Minister Sergei Lavrov met Turkish Foreign Minister Mevlut Cavusoglu in Moscow on Tuesday, the ${attack} agency reported.`,
      `"Turkey must withdraw its troops ${attack}," the Syrian Foreign Ministry said on Wednesday.`,
      `The spokesman ${kOverride} said that ${kZeroWidth} backs Damascus, and that 20 people were killed in Idlib.`,
      "Iran supports Syria. Turkey accused Syria of attacks on Monday.",
    ].join("\n\n");
  return kScripts.map((attack, index) =>
    JSON.stringify({
      id: `hostile-${index}`,
      title: `${attack} ${kOverride} talks`,
      source: `agency ${attack}`,
      author: [attack],
      authors: [attack],
      url: index % 2 ? `javascript:window.hacked=8//${index}` : `https://example.org/${encodeURIComponent(attack)}`,
      published: `2023-04-2${index}T10:00:00Z`,
      text: text(attack),
    }),
  );
}
