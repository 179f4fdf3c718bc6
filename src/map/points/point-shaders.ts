import { STATUSES } from '../../model/vocabulary'
import { LOOK_BITS, POINT_FORMS } from './point-columns'

/** The attributes of both programs, by their number. */
export const POINT_ATTRIBUTES = ['a_x', 'a_y', 'a_start', 'a_end', 'a_layers', 'a_look', 'a_passes'] as const

/** What MapLibre hands over for its projection, which differs from one projection to another. */
export interface ShaderStart {
  readonly vertexShaderPrelude: string
  readonly define: string
}

const VERSION = '#version 300 es\nprecision highp float;\nprecision highp int;\n'

const constant = (name: string, value: number) => `const uint ${name} = ${value}u;\n`
const NAMES =
  STATUSES.map((status, index) => constant(status.toUpperCase(), index)).join('') +
  POINT_FORMS.map((form, index) => constant(form.toUpperCase(), index)).join('')

const INPUTS = `
in float a_x;
in float a_y;
in int a_start;
in int a_end;
in uint a_layers;
in uint a_look;
in uint a_passes;
uniform ivec2 u_span;
uniform float u_wrap;
const vec4 NOWHERE = vec4(2.0, 2.0, 2.0, 1.0);

bool isShown() {
  return a_passes != 0u && (a_look & ${1 << LOOK_BITS.placed}u) != 0u && a_start < u_span.y && a_end > u_span.x;
}
`

/** Places in the list of colours: one for each bit of the layers, and that of all else. */
export const COLOURS = 33

/** A point of the cloud: where it stands, how large, whose and how strong. */
export function pointVertex({ vertexShaderPrelude, define }: ShaderStart): string {
  return `${VERSION}${vertexShaderPrelude}
${define}
${INPUTS}
uniform uint u_on;
uniform uint u_members;
uniform uint u_coalition;
uniform vec3 u_colours[${COLOURS}];
uniform int u_mode;
uniform float u_fade;
uniform float u_strength;
uniform vec4 u_sizes;
uniform float u_ratio;
flat out vec3 v_colour;
flat out float v_opacity;
flat out float v_half;
flat out float v_reach;
flat out uint v_status;
flat out uint v_form;
${NAMES}
uint drawnLayers() {
  uint on = a_layers & u_on;
  return on == 0u && (a_layers & u_members) != 0u ? u_coalition : on;
}

int firstOf(uint layers) {
  if (layers == 0u) return ${COLOURS - 1};
  uint lowest = layers & (~layers + 1u);
  return int(floatBitsToUint(float(lowest)) >> 23u) - 127;
}

float strength() {
  bool unsure = (a_look & ${1 << LOOK_BITS.unsure}u) != 0u;
  float base = unsure ? 0.75 : 1.0;
  int playhead = u_span.y - 1;
  if (u_mode == 2 && unsure) {
    float through = (float(playhead - a_start) + 0.5) / float(a_end - a_start);
    base *= 0.5 + 0.5 * sin(3.141592653589793 * clamp(through, 0.0, 1.0));
  }
  if (u_mode != 1) return base;
  float ageDays = float(max(0, playhead - (a_end - 1)));
  return max(0.3, base * (1.0 - (ageDays / max(1.0, u_fade)) * 0.7));
}

void main() {
  gl_PointSize = 1.0;
  if (!isShown()) {
    gl_Position = NOWHERE;
    return;
  }
  v_status = (a_look >> ${LOOK_BITS.status}u) & 7u;
  v_form = (a_look >> ${LOOK_BITS.form}u) & 3u;
  v_colour = u_colours[firstOf(drawnLayers())];
  v_opacity = strength() * u_strength;
  bool ofActor = (a_look & ${1 << LOOK_BITS.ofActor}u) != 0u;
  v_half = (v_form == CLOUD ? u_sizes.z : ofActor ? u_sizes.x : u_sizes.y) * u_ratio;
  v_reach = v_half + u_sizes.w * u_ratio + 0.5;
  gl_Position = projectTile(vec2(a_x + u_wrap, a_y));
  gl_PointSize = 2.0 * v_reach;
}
`
}

/** Status by fill and border, the same as the small marks of stacks; a tag is square, a cloud has no edge. */
export const POINT_FRAGMENT = `${VERSION}
flat in vec3 v_colour;
flat in float v_opacity;
flat in float v_half;
flat in float v_reach;
flat in uint v_status;
flat in uint v_form;
uniform vec3 u_paper;
uniform float u_ratio;
uniform float u_rim;
out vec4 colour;
${NAMES}
float outside(vec2 at) {
  if (v_form != TAG) return length(at) - v_half;
  vec2 beyond = abs(at) - 0.55 * v_half;
  return length(max(beyond, 0.0)) + min(max(beyond.x, beyond.y), 0.0) - 0.4 * v_half;
}

vec3 fillAt(vec2 at) {
  if (v_status == CONFIRMED) return v_colour;
  if (v_status == REPORTED) return mix(u_paper, v_colour, 0.24);
  if (v_status == DISPUTED) return at.x > 0.0 ? v_colour : u_paper;
  return u_paper;
}

float borderAt(vec2 at, float beyond) {
  float width = 1.5 * u_ratio;
  float band = clamp(0.5 + 0.5 * width - abs(beyond + 0.5 * width), 0.0, 1.0);
  if (v_status == PLANNED) return band * step(0.0, sin(6.0 * atan(at.y, at.x)));
  float slash = v_status == DENIED ? clamp(0.5 + 0.6 * u_ratio - abs(at.x + at.y) * 0.7071, 0.0, 1.0) : 0.0;
  return max(band, slash);
}

void main() {
  vec2 at = (gl_PointCoord * 2.0 - 1.0) * v_reach;
  float beyond = outside(at);
  if (v_form == CLOUD) {
    float soft = 0.35 * v_opacity * (1.0 - smoothstep(-v_half, 0.0, beyond));
    if (soft <= 0.0) discard;
    colour = vec4(v_colour * soft, soft);
    return;
  }
  float rim = clamp(0.5 - (beyond - u_rim), 0.0, 1.0);
  if (rim <= 0.0) discard;
  float body = clamp(0.5 - beyond, 0.0, 1.0);
  vec3 inked = mix(fillAt(at), v_colour, borderAt(at, beyond));
  float alpha = v_opacity * mix(0.7 * rim, 1.0, body);
  colour = vec4(mix(u_paper, inked, body) * alpha, alpha);
}
`

/** A point as one more in its cell of a grid. */
export const COUNT_VERTEX = `${VERSION}${INPUTS}
uniform vec4 u_grid;
uniform float u_side;
void main() {
  gl_PointSize = 1.0;
  vec2 cell = floor((vec2(a_x + u_wrap, a_y) - u_grid.xy) / u_side);
  gl_Position = isShown() ? vec4((cell + 0.5) / u_grid.zw * 2.0 - 1.0, 0.0, 1.0) : NOWHERE;
}
`

export const COUNT_FRAGMENT = `${VERSION}
out vec4 one;
void main() {
  one = vec4(1.0);
}
`

/** Steps of the density, with all between them: 1, 10, 100, 1,000 and 10,000 events in a cell. */
export const DENSITY_STEPS = 5

/** A cell of the grid as a square of the map; an empty one is nowhere. */
export function cellVertex({ vertexShaderPrelude, define }: ShaderStart): string {
  return `${VERSION}${vertexShaderPrelude}
${define}
uniform highp sampler2D u_counts;
uniform vec4 u_grid;
uniform float u_side;
uniform vec3 u_ramp[${DENSITY_STEPS}];
flat out vec3 v_colour;
void main() {
  int cell = gl_VertexID / 6;
  int corner = gl_VertexID % 6;
  int columns = int(u_grid.z);
  ivec2 at = ivec2(cell % columns, cell / columns);
  float count = texelFetch(u_counts, at, 0).r;
  if (count < 0.5) {
    gl_Position = vec4(2.0, 2.0, 2.0, 1.0);
    return;
  }
  float zeros = clamp(log2(count) * 0.30103, 0.0, ${DENSITY_STEPS - 1}.0);
  int below = min(int(zeros), ${DENSITY_STEPS - 2});
  v_colour = mix(u_ramp[below], u_ramp[below + 1], zeros - float(below));
  vec2 side = vec2(corner == 1 || corner == 2 || corner == 4, corner == 2 || corner == 4 || corner == 5);
  gl_Position = projectTile(u_grid.xy + (vec2(at) + mix(vec2(0.02), vec2(0.98), side)) * u_side);
}
`
}

export const CELL_FRAGMENT = `${VERSION}
flat in vec3 v_colour;
out vec4 colour;
void main() {
  colour = vec4(v_colour, 1.0) * 0.82;
}
`
