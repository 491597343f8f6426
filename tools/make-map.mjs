/**
 * Makes the map of Europe that the list of events shows: `node tools/make-map.mjs` writes libs/events/web/map/europe.json from the shapes of Natural Earth.
 * Only drawn shapes are shipped: no visitor's browser asks anybody else for a tile of a map.
 */
import { writeFile } from 'node:fs/promises';
import { geoAzimuthalEqualArea, geoContains, geoPath } from 'd3-geo';
import { feature } from 'topojson-client';
import world from 'world-atlas/countries-50m.json' with { type: 'json' };
import reference from '../libs/identity/content/countries.json' with { type: 'json' };

const WIDTH = 640;
const HEIGHT = 620;
// ISO 3166-1 numeric codes of the countries that the product knows; Kosovo has none there.
const NUMERIC = {
  AL: '008', AT: '040', BA: '070', BE: '056', BG: '100', CH: '756', CY: '196', CZ: '203', DE: '276', DK: '208', EE: '233', ES: '724', FI: '246', FR: '250', GB: '826', GE: '268', GR: '300', HR: '191', HU: '348', IE: '372',
  IS: '352', IT: '380', LI: '438', LT: '440', LU: '442', LV: '428', MD: '498', ME: '499', MK: '807', MT: '470', NL: '528', NO: '578', PL: '616', PT: '620', RO: '642', RS: '688', SE: '752', SI: '705', SK: '703', TR: '792', UA: '804',
};
// Where the centre of gravity lies outside.
const CENTRES = { NO: [246, 172], HR: [333, 403] };
const codeOf = new Map(Object.entries(NUMERIC).map(([code, numeric]) => [numeric, code]));
const known = new Set(reference.countries.map(({ code }) => code));

// The projection of European statistics (ETRS89-LAEA): areas are true.
const projection = geoAzimuthalEqualArea().rotate([-10, -52]).scale(900).translate([262, 300]).clipExtent([[0, 0], [WIDTH, HEIGHT]]);
const path = geoPath(projection).digits(0);

/** The parts of a shape, each as one polygon. */
const partsOf = ({ type, coordinates }) => (type === 'MultiPolygon' ? coordinates : [coordinates]);

// Natural Earth draws who is in control of a place; the Union's view is that of international law: Crimea is Ukraine's, and the north of Cyprus is Cyprus.
const isCrimea = (part) => geoContains({ type: 'Polygon', coordinates: part }, [34.1, 45.2]);
const features = feature(world, world.objects.countries).features;
const named = (name) => features.find(({ properties }) => properties.name === name);
const russia = partsOf(named('Russia').geometry);
const moved = [['Ukraine', russia.filter(isCrimea)], ['Cyprus', partsOf(named('N. Cyprus').geometry)]];
named('Russia').geometry = { type: 'MultiPolygon', coordinates: russia.filter((part) => !isCrimea(part)) };
for (const [name, parts] of moved) named(name).geometry = { type: 'MultiPolygon', coordinates: [...partsOf(named(name).geometry), ...parts] };

/** A drawn path without points that fall on the one before, and without rings that are nothing then; null when nothing is left. */
function tidied(drawn) {
  const rings = (drawn ?? '').split('M').filter(Boolean).map((ring) => ring.replace('Z', '').split('L').filter((point, at, all) => point !== all[at - 1]));
  const seen = rings.filter((ring) => new Set(ring).size > 2);
  return seen.length === 0 ? null : seen.map((ring) => `M${ring.join('L')}Z`).join('');
}

const shapes = features
  .filter(({ properties }) => properties.name !== 'N. Cyprus')
  .map((shape) => ({ code: shape.properties.name === 'Kosovo' ? 'XK' : (codeOf.get(shape.id) ?? null), shape, drawn: tidied(path(shape)) }))
  .filter(({ code, drawn }) => drawn !== null || known.has(code));

/** The centre of the largest part, so that islands far away do not draw it into the sea. */
function centreOf(code, { geometry }) {
  if (CENTRES[code]) return CENTRES[code];
  const [largest] = partsOf(geometry).map((coordinates) => ({ type: 'Polygon', coordinates })).sort((one, other) => path.area(other) - path.area(one));
  return path.centroid(largest).map(Math.round);
}

const countries = shapes.filter(({ code }) => known.has(code)).map(({ code, shape, drawn }) => ({ code, path: drawn ?? '', centre: centreOf(code, shape) })).sort((one, other) => (one.code < other.code ? -1 : 1));
const around = shapes.filter(({ code }) => !known.has(code)).map(({ drawn }) => drawn).join('');
await writeFile(new URL('../libs/events/web/map/europe.json', import.meta.url), `${JSON.stringify({ $comment: 'Made by tools/make-map.mjs with Natural Earth (public domain).', width: WIDTH, height: HEIGHT, countries, around })}\n`);
console.log(`${countries.length} countries; without a shape: ${[...known].filter((code) => !countries.some((country) => country.code === code)).join(', ') || 'none'}`);
