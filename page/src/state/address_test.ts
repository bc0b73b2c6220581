import { beforeAll, describe, expect, it, vi } from "vitest";

// The address reads the browser's own objects when it is loaded.
vi.stubGlobal("location", { search: "?view=network&actors=TUR,SYR&source=Ministry%2C%20Kyiv&source=Tass&on=2023-04-25", pathname: "/" });
vi.stubGlobal("addEventListener", () => undefined);
const pushed: string[] = [];
vi.stubGlobal("history", { pushState: (_: unknown, __: string, url: string) => pushed.push(url), replaceState: () => undefined });

let address: typeof import("./address");
beforeAll(async () => {
  address = await import("./address");
});

describe("the address is the state", () => {
  it("reads view, filter and the view's own keys", () => {
    expect(address.view.value).toBe("network");
    expect(address.filter.value).toEqual({ actors: ["TUR", "SYR"], source: ["Ministry, Kyiv", "Tass"] });
    expect(address.param("on")).toBe("2023-04-25");
  });
  it("ids are joined by commas, names that may hold commas are repeated", () => {
    expect(address.filterText.value).toBe("actors=TUR%2CSYR&source=Ministry%2C+Kyiv&source=Tass");
  });
  it("a filter survives the way through the address", () => {
    const filter = { actors: ["RUS"], place: ["SYR:Ain al-Arab, Kobani"], from: ["2023-01-01"], q: ['"grain deal" -oil'] };
    expect(address.filterOf(new URLSearchParams(address.filterQuery(filter)))).toEqual(filter);
  });
  it("another view keeps the filter and drops what belongs to the old one", () => {
    address.go(address.toView("map"));
    expect(address.view.value).toBe("map");
    expect(address.param("on")).toBe("");
    expect(address.filter.value.actors).toEqual(["TUR", "SYR"]);
    expect(pushed.at(-1)).toContain("view=map");
  });
  it("choosing and choosing again takes out", () => {
    address.go(address.toggled("actors", "IRN"));
    expect(address.filter.value.actors).toEqual(["TUR", "SYR", "IRN"]);
    address.go(address.toggled("actors", "TUR"));
    expect(address.filter.value.actors).toEqual(["SYR", "IRN"]);
  });
  it("a view nobody knows is the timeline", () => {
    address.go({ view: "nonsense" });
    expect(address.view.value).toBe("timeline");
  });
});
