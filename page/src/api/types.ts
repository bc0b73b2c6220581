// The answers of the server, as docs/openapi.yaml and docs/formats.md write them. Unknown is absent.
import type { When } from "../text/days";

export interface Status {
  store: string;
  program: string;
  coder: string;
  documents: number;
  events: number;
  stories: number;
  relations: number;
  positions: number;
  statements: number;
  figures: number;
  circumstances: number;
  faults: number;
  first_day?: string;
  last_day?: string;
  first_report?: string;
  last_report?: string;
  generation: number;
  writable: boolean;
  can_code: boolean;
  can_forecast: boolean;
  who: string;
  limits: { rows: number; sql_rows: number; sql_bytes: number; sql_ms: number; upload_bytes: number };
}
export interface Named {
  id: string;
  name: string;
}
export interface Vocabulary {
  types: (Named & { quad: number })[];
  quads: { id: number; name: string }[];
  statuses: string[];
  stances: string[];
  relation_types: { id: string; sign: number }[];
  mediums: string[];
  issues: Named[];
  levels: string[];
  measures: string[];
  circumstances: string[];
  countries: (Named & { numeric?: string })[];
}
export interface Summary {
  documents: number;
  sources: number;
  stories: number;
  events: number;
  relations: number;
  positions: number;
  statements: number;
  figures: number;
  circumstances: number;
  faults: number;
  first_day?: string;
  last_day?: string;
  undated: number;
}
export interface FacetItem extends Named {
  stories?: number;
  events?: number;
  records?: number;
  chosen?: boolean;
}
export interface Facets {
  facets: Record<string, FacetItem[]>;
}
export interface Party {
  role?: string;
  id?: string;
  name?: string;
  country?: string;
  sectors?: string[];
  person?: string;
  text?: string;
  begin?: number;
  end?: number;
}
export interface EvidenceSpan {
  role: string;
  begin: number;
  end: number;
  text?: string;
}
export interface Attribution {
  speaker?: Party;
  cue?: string;
  quoted?: boolean;
  chain?: Party[];
}
export interface PlaceOf {
  text?: string;
  place?: string;
  name?: string;
  country?: string;
  admin1?: string;
}
// A record of any kind; which fields are there is told by `kind`.
export interface RecordOf {
  kind: string;
  id: string;
  document?: string;
  type?: string;
  mode?: string;
  contexts?: string[];
  cameo?: string;
  intensity?: number;
  status?: string;
  actors?: Party[];
  date?: When;
  location?: PlaceOf;
  attribution?: Attribution;
  magnitude?: Record<string, { value?: number; low?: number; high?: number; text?: string }>;
  evidence?: EvidenceSpan[];
  confidence?: number;
  because?: string;
  coder?: string;
  story?: string;
  subject?: Party;
  object?: Party & PlaceOf;
  since?: When;
  until?: When;
  holder?: Party;
  stance?: string;
  issue?: { text?: string; code?: string };
  addressee?: Party;
  condition_for?: string | { text?: string };
  speaker?: Party;
  speakers?: Party[];
  medium?: string;
  about?: string[];
  clauses?: string[];
  quotes?: { text?: string; begin?: number; end?: number }[];
  measure?: string;
  value?: number;
  low?: number;
  high?: number;
  share?: number;
  unit?: string;
  text?: string;
  whom?: string;
  place?: PlaceOf;
  actor?: Party;
  circumstance?: string;
  // documents
  title?: string;
  source?: string;
  url?: string;
  published?: string;
  published_precision?: string;
  authors?: string[];
  language?: string;
  sentences?: number;
  bytes?: number;
  sha256?: string;
  origin?: string;
  // faults
  code?: string;
  message?: string;
  where?: string;
  hint?: string;
}
export interface Correction {
  id: string;
  record: string;
  kind: string;
  document?: string;
  action: "accept" | "fix" | "reject";
  changes?: Record<string, unknown>;
  before?: Record<string, unknown>;
  note?: string;
  who: string;
  when: string;
  withdrawn?: boolean;
}
export interface Role {
  person?: string;
  name?: string;
  role?: string;
  label?: string;
  of?: string;
  of_name?: string;
  since?: string;
  until?: string;
  source?: string;
}
export interface Telling {
  id: string;
  document: string;
  source?: string;
  published?: string;
  sentence?: string;
}
export interface RecordView {
  record: RecordOf;
  document: RecordOf;
  window?: { begin: number; end: number; text: string; cut_before?: boolean; cut_after?: boolean };
  spans?: (EvidenceSpan & { actor?: string })[];
  because?: { id: string; file?: string; line?: number; text?: string; notes?: string };
  roles?: Role[];
  story?: { id: string; reports: number; events: Telling[] };
  statements?: string[];
  corrections?: Correction[];
}
export interface DocumentSpan {
  record: string;
  kind: string;
  role: string;
  begin: number;
  end: number;
  label?: string;
}
export interface DocumentView {
  document: RecordOf;
  text: string;
  spans: DocumentSpan[];
  records: RecordOf[];
  faults: RecordOf[];
  corrections?: Correction[];
}
export interface Explanation {
  same_coder: boolean;
  coder: string;
  sentences: {
    begin: number;
    end: number;
    text: string;
    gave: string[];
    refusals: { pattern: string; begin: number; end: number; reason: string }[];
    words?: (string | { text?: string; word?: string })[];
  }[];
}
export interface Against {
  norm?: number;
  change?: number | null;
  band: string;
}
export interface Change {
  now: number;
  against_4?: Against;
  against_52?: Against;
}
export interface Timeline {
  bin: string;
  first?: string;
  last?: string;
  usual?: { first: string; before: number }; // where the news begin; stories before that
  undated: number;
  days: string[];
  stories: number[];
  events: number[];
  quads: number[][];
  report_days: string[];
  reports: number[];
  change?: { week: string; stories: Change; reports: Change };
}
export interface NetworkNode {
  id: string;
  name: string;
  degree: number;
  positive: number;
  negative: number;
  community: number;
  betweenness: number;
  weight?: number;
}
export interface Tie {
  type: string;
  source: string;
  target: string;
  says?: string;
  says_name?: string;
  ids: string[];
}
export interface NetworkEdge {
  source: string;
  target: string;
  weight: number;
  score: number;
  sign: number;
  stories: number;
  reports: number;
  relations: number;
  dashed?: boolean;
  stated?: Tie[];
  alleged?: Tie[];
}
export interface Network {
  day: string;
  first?: string;
  last?: string;
  balanced: number;
  unbalanced: number;
  communities: number;
  nodes: NetworkNode[];
  edges: NetworkEdge[];
  triangles: { nodes: string[]; balanced: boolean }[];
}
export interface EdgeItem {
  id: string;
  kind: string;
  date?: string;
  label: string;
  intensity?: number;
  weight?: number;
  source?: string;
  says?: string;
  sentence?: string;
}
export interface MapMark {
  country: string;
  name?: string;
  numeric?: string;
  admin1?: string;
  place?: string;
  lat?: number;
  lon?: number;
  stories: number;
  reports: number;
  events: number;
  types?: { type: string; stories: number }[];
  quads: number[];
}
export interface Control {
  place: string;
  country?: string;
  admin1?: string;
  lat?: number;
  lon?: number;
  holder: string;
  holder_name?: string;
  since?: string;
  alleged?: boolean;
  says?: string;
  disputed?: boolean;
  ids: string[];
  reports: number;
}
export interface MapAnswer {
  unplaced: number;
  countries: MapMark[];
  admin1: MapMark[];
  places: MapMark[];
  control: Control[];
}
export interface Round {
  story?: string;
  events?: string[];
  date?: When;
  level?: string;
  format?: string;
  parties: string[];
  hosts: string[];
  mediators: string[];
  location?: string;
  country?: string;
  sequence?: string;
  sequence_words?: string;
  reports?: number;
  sentence?: string;
  open?: string[];
  planned?: string;
  announced?: string;
  held_as?: string;
}
export interface Condition {
  id: string;
  holder: string;
  stance: string;
  issue: string;
  code?: string;
  addressee?: string;
  condition_for?: string;
  said?: string;
  since?: string;
  sentence?: string;
}
export interface MeetingWindow {
  on?: string;
  meetings?: number;
  last_days_ago?: number;
  expected_days: number;
  window_from_days: number;
  window_to_days: number;
  within: { days: number; probability: number }[];
}
export interface Track {
  id: string;
  core: string[];
  parties: string[];
  mediators: string[];
  topics: string[];
  rounds: Round[];
  plans: Round[];
  conditions: Condition[];
  forecast?: MeetingWindow;
}
export interface Tracks {
  names: Record<string, string>;
  tracks: Track[];
  total?: number;
}
export interface Meeting {
  story: string;
  event: string;
  date?: string;
  headline: string;
  parties: string[];
  sides: { side: string; name?: string; statements: number }[];
  reports: number;
}
export interface Said {
  side: string;
  words: string;
  sentence?: string;
  document?: string;
  begin?: number;
  end?: number;
  words_begin?: number;
  words_end?: number;
}
export interface Comparison {
  event: string;
  story?: string;
  headline: string;
  date?: string;
  tellings: string[];
  sides: {
    side: string;
    name?: string;
    statements: string[];
    sources: string[];
    sentences?: { text: string; document: string; begin: number; end: number; records?: string[] }[];
    quotes?: { text: string; statement?: string; document?: string; begin?: number; end?: number }[];
  }[];
  points: { verdict: "shared" | "only" | "conflict"; about?: string; said: Said[] }[];
}
export interface Cell {
  holder: string;
  issue: string;
  stance: string;
  date?: string;
  addressee?: string;
  addressee_name?: string;
  condition_for?: string;
  alleged?: boolean;
  says?: string;
  change?: string;
  before?: string;
  times: number;
  positions: {
    id: string;
    stance: string;
    date?: string;
    words: string;
    addressee?: string;
    says?: string;
    source?: string;
    document?: string;
    sentence?: string;
  }[];
}
export interface Matrix {
  since?: string;
  rows: { holder: string; name: string; positions: number }[];
  columns: { issue: string; name: string; coded: boolean; positions: number }[];
  cells: Cell[];
}
export interface ActorView {
  id: string;
  name: string;
  aliases?: string[];
  country?: string;
  sectors?: string[];
  part_of?: string[];
  events: number;
  stories: number;
  reports: number;
  first_day?: string;
  last_day?: string;
  roles: Role[];
  names: { text: string; times: number }[];
  relations: {
    type: string;
    subject: string;
    subject_name?: string;
    object: string;
    object_name?: string;
    status: string;
    since?: string | When;
    until?: string | When;
    alleged?: boolean;
    says?: string;
    says_name?: string;
    reports: number;
    ids: string[];
  }[];
  dyads: {
    actor: string;
    name: string;
    stories: number;
    events: number;
    given: number;
    received: number;
    intensity?: number;
    quads: number[];
    last?: string;
  }[];
  types: { type: string; stories: number }[];
  months: { days: string[]; stories: number[] };
  statements: { id: string; date?: string; medium: string; source?: string; sentence?: string; quotes?: string[]; document?: string }[];
  circumstances: { id: string; circumstance: string; date?: string; sentence?: string; source?: string; document?: string }[];
  positions: { id: string; stance: string; issue: string; issue_code?: string; date?: string; sentence?: string }[];
}
export interface ForecastEvent {
  actor: string;
  actor_name?: string;
  relation: string;
  recipient: string;
  recipient_name?: string;
  probability: number;
  share_if_asked: number;
  rank: number;
  before?: number;
  reasons: {
    relation: string;
    days_ago: number;
    by_other_side?: boolean;
    times: number;
    confidence: number;
    hits: number;
    of: number;
    events: { id: string; date?: string; headline?: string; sentence?: string; document?: string }[];
  }[];
}
export interface Forecast {
  kind: string;
  job?: string;
  on: string;
  who?: string;
  to?: string;
  who_name?: string;
  to_name?: string;
  too_little?: boolean;
  events: ForecastEvent[];
  counts: {
    days: number;
    class: string;
    mean: number;
    at_least_one: number;
    above_usual: number;
    usual_90th: number;
    interval_50: [number, number];
    interval_90: [number, number];
    quantiles?: number[];
  }[];
  past?: { week_days: string[]; classes: Record<string, number[]> };
  next_meeting?: MeetingWindow;
  calibration?: {
    n: number;
    brier: number;
    base_brier: number;
    base_rate: number;
    days: number;
    bins: { from: number; to: number; mean: number; share: number; n: number }[];
  };
  skill?: { better_than_base: boolean; words: string };
}
export interface Rows {
  of: string;
  total: number;
  offset: number;
  limit: number;
  columns: { id: string; name: string; type: string; sortable: boolean }[];
  rows: (string | number | boolean | null)[][];
  ids: string[];
}
export interface SqlTable {
  columns: { name: string; type: string }[];
  rows: (string | number | boolean | null)[][];
  cut?: string;
  milliseconds: number;
}
export interface Query {
  id: string;
  name: string;
  sql: string;
  who?: string;
  when?: string;
  built_in?: boolean;
}
export interface Job {
  job: string;
  what: string;
  name: string;
  state: "waiting" | "running" | "done" | "failed" | "stopped";
  stage?: string;
  done?: number;
  of?: number;
  share?: number;
  documents?: string[];
  records?: number;
  known?: number;
  faults?: RecordOf[];
  error?: { code?: string; message?: string; hint?: string } | null;
  seconds?: number;
  started?: string;
}
export interface Agreement {
  a: string;
  b: string;
  records: number;
  fields: {
    field: string;
    n: number;
    agreed: number;
    observed: number | null;
    expected: number | null;
    kappa: number | null;
    low?: number | null;
    high?: number | null;
    table?: { labels: string[]; counts: number[][] };
  }[];
  differ: { record: string; a: string; b: string; fields: string[] }[];
}
