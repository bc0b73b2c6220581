import { useEffect, useRef } from "preact/hooks";

// Stands at the end of a list; when it comes into sight (or is pressed) more is asked for.
export function EndOfList({ onReach, done, after }: { onReach: () => void; done: boolean; after: unknown }) {
  const mark = useRef<HTMLDivElement>(null);
  const reach = useRef(onReach);
  reach.current = onReach;
  useEffect(() => {
    if (done || !mark.current) return undefined;
    const watcher = new IntersectionObserver((seen) => seen.some((one) => one.isIntersecting) && reach.current(), { rootMargin: "600px" });
    watcher.observe(mark.current);
    return () => watcher.disconnect();
    // Another part may leave the mark in sight: then it is reached again.
  }, [done, after]);
  if (done) return null;
  return (
    <div class="end-of-list" ref={mark}>
      <button type="button" class="button" onClick={onReach}>
        More
      </button>
    </div>
  );
}
