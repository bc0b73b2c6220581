// The page of dragoman serve: reads the vocabulary, then shows the view that the address names.
import { render } from "preact";
import { useEffect, useState } from "preact/hooks";
import { type ApiError, asError } from "./api/client";
import { go, toView, type View } from "./state/address";
import "./state/settings";
import { loadStatus, loadVocabulary } from "./state/vocabulary";
import "./styles/tokens.css";
import "./styles/base.css";
import "./styles/layout.css";
import "./styles/views.css";
import { Problem } from "./ui/common";
import { listenToKeys } from "./ui/keys";
import { Shell } from "./ui/shell";
import { ActorView } from "./views/actor";
import { DocumentsView } from "./views/document";
import { ForecastView } from "./views/forecast";
import { MapView } from "./views/map";
import { NetworkView } from "./views/network";
import { PositionsView } from "./views/positions";
import { ReadoutsView } from "./views/readouts";
import { SqlView } from "./views/sql";
import { TableView } from "./views/table";
import { TimelineView } from "./views/timeline";
import { TrackView } from "./views/track";
import { WorkView } from "./views/work";
import { sendFiles } from "./views/work_code";

const kViews: Record<View, () => preact.JSX.Element> = {
  timeline: TimelineView,
  network: NetworkView,
  map: MapView,
  track: TrackView,
  readouts: ReadoutsView,
  positions: PositionsView,
  actor: ActorView,
  forecast: ForecastView,
  document: DocumentsView,
  table: TableView,
  sql: SqlView,
  work: WorkView,
};

function Page() {
  const [error, setError] = useState<ApiError | undefined>(undefined);
  useEffect(() => {
    Promise.all([loadStatus(), loadVocabulary()]).catch((problem) => setError(asError(problem)));
  }, []);
  if (error) {
    return (
      <main class="start">
        <h1>dragoman</h1>
        <Problem error={error} />
      </main>
    );
  }
  return <Shell views={kViews} />;
}

listenToKeys();

// A file dropped anywhere is coded; without this the browser would leave the page for it.
addEventListener("dragover", (event) => event.preventDefault());
addEventListener("drop", (event) => {
  if (event.defaultPrevented) return;
  event.preventDefault();
  const files = event.dataTransfer?.files;
  if (!files?.length) return;
  go(toView("work"));
  void sendFiles(files);
});

const root = document.getElementById("page");
if (root) render(<Page />, root);
