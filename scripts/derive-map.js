// Called by derive-map: node derive-map.js SOURCE MAP NEIGHBOURS
//
// Reduces the layers `subunits` (US states, DC, Canadian provinces and territories) and `lakes` of SOURCE
// to a small TopoJSON file, and lists which regions share a border. Borders stay shared arcs throughout,
// so neighbouring regions fit without gaps and the neighbour table follows from the geometry.
"use strict";

const fs = require("fs");
const { feature, neighbors, quantize } = require("topojson-client");
const { topology } = require("topojson-server");
const { filter, filterAttachedWeight, presimplify, simplify } = require("topojson-simplify");

// Square degrees: the triangle a point must span with its neighbours to be kept. Three times this value
// spoils the area of Rhode Island by almost 3 %, ten times makes the District of Columbia vanish.
const MIN_WEIGHT = 1e-3;
const QUANTA = 1e4;
const TERRITORIES = new Set(["CA-NT", "CA-NU", "CA-YT"]);

// Borders that run through a lake, a sound or a strait: the source cuts the water out of the regions,
// so no arc is shared there. Pairs that meet only out at sea are left out.
const WATER = [
    ["CA-NB", "CA-PE", "Northumberland Strait; power cables and a bridge cross it"],
    ["CA-NL", "CA-NS", "Cabot Strait; the Maritime Link cable crosses it"],
    ["CA-NS", "CA-PE", "Northumberland Strait"],
    ["CA-ON", "US-OH", "Lake Erie"],
    ["CA-ON", "US-PA", "Lake Erie"],
    ["US-DE", "US-NJ", "Delaware River and Bay"],
    ["US-IL", "US-MI", "Lake Michigan"],
    ["US-MI", "US-MN", "Lake Superior"],
    ["US-NY", "US-RI", "Block Island Sound"],
];

const [sourcePath, mapPath, neighboursPath] = process.argv.slice(2);
const source = JSON.parse(fs.readFileSync(sourcePath, "utf8"));

const regions = feature(source, source.objects.subunits);
regions.features = regions.features.map(f => ({
    type: "Feature",
    id: (f.properties.gu === "USA" ? "US-" : "CA-") + f.id,
    properties: { label: f.properties.ct },
    geometry: f.geometry,
}));
const lakes = feature(source, source.objects.lakes);
lakes.features = lakes.features.map(f => ({ type: "Feature", properties: null, geometry: f.geometry }));

const whole = topology({ regions, lakes });
const thinned = simplify(presimplify(whole), MIN_WEIGHT);
const reduced = quantize(filter(thinned, filterAttachedWeight(thinned, MIN_WEIGHT)), QUANTA);

function landPairs(topo) {
    const shapes = topo.objects.regions.geometries;
    const pairs = [];
    neighbors(shapes).forEach((others, i) => others.forEach(j => {
        if (shapes[i].id < shapes[j].id) pairs.push([shapes[i].id, shapes[j].id]);
    }));
    return pairs;
}

const land = landPairs(reduced);
if (reduced.objects.regions.geometries.length !== 64 || land.length !== landPairs(whole).length) {
    throw new Error("the reduced map has lost a region or a border");
}

const modelled = ([a, b]) => !TERRITORIES.has(a) && !TERRITORIES.has(b);
const rows = [
    ...land.filter(modelled).map(([a, b]) => [a, b, "land",
        "natural_earth_4_1_0", "2018", "derived",
        "shared boundary arc; rivers count as land"]),
    ...WATER.map(([a, b, notes]) => [a, b, "water", "background", "2018", "recalled", notes]),
];
const keys = rows.map(r => r[0] + " " + r[1]);
if (new Set(keys).size !== keys.length) throw new Error("a water border is a land border already");
rows.sort((r, s) => (r[0] + r[1] < s[0] + s[1] ? -1 : 1));

fs.writeFileSync(mapPath, JSON.stringify(reduced) + "\n");
fs.writeFileSync(neighboursPath,
    [["region", "neighbour", "kind", "source", "year", "basis", "notes"], ...rows]
        .map(r => r.join(",")).join("\n") + "\n");
