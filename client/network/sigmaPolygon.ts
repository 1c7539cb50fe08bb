import { NodeProgram, type ProgramInfo } from 'sigma/rendering';
import type { NodeDisplayData, RenderParams } from 'sigma/types';
import { floatColor } from 'sigma/utils';
import type { DrawnEdge, DrawnNode } from './sigmaGraph.ts';

/** The sign of `WebGLRenderingContext`, which does not exist where no picture can be drawn. */
const [triangles, unsignedByte, float] = [4, 5121, 5126];
const uniforms = ['u_sizeRatio', 'u_correctionRatio', 'u_matrix'] as const;

/** How far a shape reaches from its middle, in radii: so that it looks as large as the round dot of the same size. */
const reach = { square: 0.9, diamond: 1.25 } as const;

const vertexShader = (extent: number): string => `
attribute vec4 a_id;
attribute vec4 a_color;
attribute vec4 a_rimColor;
attribute vec2 a_position;
attribute float a_size;
attribute float a_rimSize;
attribute vec2 a_corner;
uniform mat3 u_matrix;
uniform float u_sizeRatio;
uniform float u_correctionRatio;
varying vec4 v_color;
varying vec4 v_rimColor;
varying vec2 v_offset;
varying float v_reach;
varying float v_rim;
varying float v_pixel;
const float bias = 255.0 / 254.0;

void main() {
  v_pixel = u_correctionRatio / u_sizeRatio * 2.0;
  v_reach = a_size * v_pixel * ${extent.toFixed(2)};
  v_rim = a_rimSize * v_pixel;
  v_offset = a_corner * (v_reach + v_pixel);
  gl_Position = vec4((u_matrix * vec3(a_position + v_offset, 1)).xy, 0, 1);
  #ifdef PICKING_MODE
  v_color = a_id;
  #else
  v_color = a_color;
  #endif
  v_color.a *= bias;
  v_rimColor = a_rimColor;
  v_rimColor.a *= bias;
}`;

const fragmentShader = (distance: string): string => `
precision highp float;
varying vec4 v_color;
varying vec4 v_rimColor;
varying vec2 v_offset;
varying float v_reach;
varying float v_rim;
varying float v_pixel;
const vec4 transparent = vec4(0.0, 0.0, 0.0, 0.0);

void main() {
  float distance = ${distance};
  #ifdef PICKING_MODE
  if (distance > v_reach) gl_FragColor = transparent;
  else gl_FragColor = v_color;
  #else
  vec4 inner = mix(v_color, v_rimColor, smoothstep(v_reach - v_rim - v_pixel, v_reach - v_rim, distance));
  gl_FragColor = mix(inner, transparent, smoothstep(v_reach - v_pixel, v_reach, distance));
  #endif
}`;

const distances = {
  square: 'max(abs(v_offset.x), abs(v_offset.y))',
  diamond: 'abs(v_offset.x) + abs(v_offset.y)',
} as const;

/** A square or a diamond with a rim, for what is no person; sizes and rims are those of the round dots. */
function polygonProgram(shape: keyof typeof reach) {
  return class extends NodeProgram<(typeof uniforms)[number], DrawnNode, DrawnEdge> {
    getDefinition() {
      return {
        VERTICES: 6,
        VERTEX_SHADER_SOURCE: vertexShader(reach[shape]),
        FRAGMENT_SHADER_SOURCE: fragmentShader(distances[shape]),
        METHOD: triangles,
        UNIFORMS: uniforms,
        ATTRIBUTES: [
          { name: 'a_position', size: 2, type: float },
          { name: 'a_size', size: 1, type: float },
          { name: 'a_rimSize', size: 1, type: float },
          { name: 'a_color', size: 4, type: unsignedByte, normalized: true },
          { name: 'a_rimColor', size: 4, type: unsignedByte, normalized: true },
          { name: 'a_id', size: 4, type: unsignedByte, normalized: true },
        ],
        CONSTANT_ATTRIBUTES: [{ name: 'a_corner', size: 2, type: float }],
        // Two triangles that cover the box around the shape.
        CONSTANT_DATA: [
          [-1, -1],
          [1, -1],
          [1, 1],
          [-1, -1],
          [1, 1],
          [-1, 1],
        ],
      };
    }

    processVisibleItem(nodeIndex: number, startIndex: number, data: NodeDisplayData & DrawnNode): void {
      this.array.set(
        [
          ...[data.x, data.y, data.size, data.rimSize],
          ...[floatColor(data.color), floatColor(data.rimColor), nodeIndex],
        ],
        startIndex,
      );
    }

    setUniforms(params: RenderParams, { gl, uniformLocations }: ProgramInfo): void {
      gl.uniform1f(uniformLocations['u_sizeRatio'] ?? null, params.sizeRatio);
      gl.uniform1f(uniformLocations['u_correctionRatio'] ?? null, params.correctionRatio);
      gl.uniformMatrix3fv(uniformLocations['u_matrix'] ?? null, false, params.matrix);
    }
  };
}

export const organizationProgram = polygonProgram('square');
export const committeeProgram = polygonProgram('diamond');
