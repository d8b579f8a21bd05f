import { NodeProgram } from 'sigma/rendering';
import type { NodeDisplayData, RenderParams } from 'sigma/types';
import { floatColor } from 'sigma/utils';

/** A node with the place of its shape in `mapShapes`. */
export interface ShapedNodeData extends NodeDisplayData {
  shape: number;
}

const uniforms = ['u_sizeRatio', 'u_pixelRatio', 'u_matrix'] as const;
type Uniform = (typeof uniforms)[number];

const vertexShader = /* glsl */ `
attribute vec4 a_id;
attribute vec4 a_color;
attribute vec2 a_position;
attribute float a_size;
attribute float a_shape;
uniform float u_sizeRatio;
uniform float u_pixelRatio;
uniform mat3 u_matrix;
varying vec4 v_color;
varying float v_shape;
varying float v_pixel;

const float bias = 255.0 / 254.0;

void main() {
  gl_Position = vec4((u_matrix * vec3(a_position, 1)).xy, 0, 1);
  // A point somewhat larger than its node leaves room for the light border around it.
  gl_PointSize = a_size / u_sizeRatio * u_pixelRatio * 2.0 + 3.0;
  v_pixel = 2.0 / gl_PointSize;
  v_shape = a_shape;
  #ifdef PICKING_MODE
  v_color = a_id;
  #else
  v_color = a_color;
  #endif
  v_color.a *= bias;
}
`;

const fragmentShader = /* glsl */ `
precision highp float;
varying vec4 v_color;
varying float v_shape;
varying float v_pixel;

const vec4 transparent = vec4(0.0);

float triangle(vec2 p) {
  return max(0.873 * abs(p.x) - 0.488 * p.y - 0.42, p.y - 0.72);
}

/* How far a point of the square from -1 to 1 is from the border of the shape; negative inside. */
float distanceTo(float shape, vec2 p) {
  vec2 q = abs(p);
  if (shape < 0.5) return length(p) - 0.84;
  if (shape < 1.5) return max(q.x, q.y) - 0.74;
  if (shape < 2.5) return (q.x + q.y) * 0.7071 - 0.66;
  if (shape < 3.5) return triangle(p);
  if (shape < 4.5) return triangle(vec2(p.x, -p.y));
  if (shape < 5.5) return max(q.x * 0.866 + q.y * 0.5, q.y) - 0.78;
  if (shape < 6.5) return min(max(q.x - 0.86, q.y - 0.32), max(q.x - 0.32, q.y - 0.86));
  return abs(length(p) - 0.64) - 0.2;
}

void main() {
  vec2 p = gl_PointCoord * 2.0 - 1.0;
  #ifdef PICKING_MODE
  gl_FragColor = length(p) > 0.9 ? transparent : v_color;
  #else
  float d = distanceTo(v_shape, p);
  gl_FragColor = mix(v_color, transparent, smoothstep(-v_pixel * 0.5, v_pixel * 0.5, d));
  #endif
}
`;

/** Draws nodes as points of eight shapes, so that no value is told by its colour alone (WCAG 1.4.1). */
export class ShapeNodeProgram extends NodeProgram<Uniform> {
  override getDefinition(): ReturnType<NodeProgram<Uniform>['getDefinition']> {
    const { FLOAT, UNSIGNED_BYTE, POINTS } = WebGLRenderingContext;
    return {
      VERTICES: 1,
      VERTEX_SHADER_SOURCE: vertexShader,
      FRAGMENT_SHADER_SOURCE: fragmentShader,
      METHOD: POINTS,
      UNIFORMS: uniforms,
      ATTRIBUTES: [
        { name: 'a_position', size: 2, type: FLOAT },
        { name: 'a_size', size: 1, type: FLOAT },
        { name: 'a_color', size: 4, type: UNSIGNED_BYTE, normalized: true },
        { name: 'a_shape', size: 1, type: FLOAT },
        { name: 'a_id', size: 4, type: UNSIGNED_BYTE, normalized: true },
      ],
    };
  }

  override processVisibleItem(
    nodeIndex: number,
    start: number,
    data: ShapedNodeData,
  ): void {
    const { array } = this;
    array[start] = data.x;
    array[start + 1] = data.y;
    array[start + 2] = data.size;
    array[start + 3] = floatColor(data.color);
    array[start + 4] = data.shape;
    array[start + 5] = nodeIndex;
  }

  override setUniforms(
    { sizeRatio, pixelRatio, matrix }: RenderParams,
    { gl, uniformLocations }: Parameters<NodeProgram['setUniforms']>[1],
  ): void {
    gl.uniform1f(uniformLocations.u_pixelRatio, pixelRatio);
    gl.uniform1f(uniformLocations.u_sizeRatio, sizeRatio);
    gl.uniformMatrix3fv(uniformLocations.u_matrix, false, matrix);
  }
}
