// Line pictures of 24 units; their words stand beside them.
const kPaths: Record<string, string> = {
  timeline: "M4 20V10M9 20V5M14 20v-8M19 20v-5M3 20h18",
  network: "M6 7a2 2 0 1 0 0-.01M18 6a2 2 0 1 0 0-.01M12 18a2 2 0 1 0 0-.01M8 7l8-.6M7 9l4 7M17 8l-4 8",
  map: "M9 4 3 6.500v13.500l6-2.500 6 2.500 6-2.500V4l-6 2.500zM9 4v13.500M15 6.500v13.500",
  track: "M3 12h18M6 12a1.800 1.800 0 1 0 0-.01M12 12a1.800 1.800 0 1 0 0-.01M18 12a1.800 1.800 0 1 0 0-.01M6 8V5M12 16v3M18 8V5",
  readouts: "M4 5h7v14H4zM13 5h7v14h-7zM6 9h3M6 12h3M15 9h3M15 15h3",
  positions: "M4 4h16v16H4zM4 10h16M10 4v16M15 14l2 2M17 14l-2 2",
  actor: "M12 12a4 4 0 1 0 0-8 4 4 0 0 0 0 8zM4.500 20.500c1-4 4-5.500 7.500-5.500s6.500 1.500 7.500 5.500",
  forecast: "M3 17l5-5 4 3M12 15l9-8M12 15l9-2M12 15l9 4",
  document: "M6 3h9l4 4v14H6zM14 3v5h5M9 12h7M9 15h7M9 18h4",
  table: "M4 5h16v14H4zM4 10h16M4 14.500h16M10 5v14",
  sql: "M4 6l5 6-5 6M12 18h8",
  work: "M14 4l6 6L9 21H3v-6zM12 6l6 6",
  filter: "M4 5h16l-6 8v6l-4 2v-8z",
  close: "M6 6l12 12M18 6L6 18",
  out: "M12 3v12M7 10l5 5 5-5M4 20h16",
  link: "M10 14a4 4 0 0 0 6 0l3-3a4 4 0 0 0-6-6l-1 1M14 10a4 4 0 0 0-6 0l-3 3a4 4 0 0 0 6 6l1-1",
  play: "M7 5l12 7-12 7z",
  pause: "M8 5v14M16 5v14",
  sun: "M12 8a4 4 0 1 0 0 8 4 4 0 0 0 0-8zM12 2v3M12 19v3M2 12h3M19 12h3M5 5l2 2M17 17l2 2M5 19l2-2M17 7l2-2",
  moon: "M20 14A8 8 0 1 1 10 4a6.500 6.500 0 0 0 10 10z",
  half: "M12 3a9 9 0 1 0 0 18 9 9 0 0 0 0-18zM12 3v18M12 7h4M12 12h8M12 17h4",
  menu: "M4 7h16M4 12h16M4 17h16",
  plus: "M12 5v14M5 12h14",
  minus: "M5 12h14",
  left: "M15 5l-7 7 7 7",
  right: "M9 5l7 7-7 7",
  check: "M5 13l4 4L19 7",
  search: "M11 4a7 7 0 1 0 0 14 7 7 0 0 0 0-14zM16 16l5 5",
};

export function Icon({ name }: { name: string }) {
  return (
    <svg viewBox="0 0 24 24" aria-hidden="true" focusable="false">
      <path d={kPaths[name] ?? ""} />
    </svg>
  );
}
