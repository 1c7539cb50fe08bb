import type { RawTable } from './fileFormat.ts';
import { actorsShape } from './shapes/actors.ts';
import { tiesShape } from './shapes/ties.ts';
import { adjacencyMatrixShape } from './shapes/adjacencyMatrix.ts';
import { attendanceListShape } from './shapes/attendanceList.ts';
import { attendanceMatrixShape } from './shapes/attendanceMatrix.ts';
import { egoAlterShape } from './shapes/egoAlter.ts';
import { signUpShape } from './shapes/signUp.ts';
import { surveyShape } from './shapes/survey.ts';
import { gephiEdgesShape } from './shapes/gephiEdges.ts';
import { ignoredShape, kumuShape } from './shapes/kumu.ts';
import {
  networkCanvasAltersShape,
  networkCanvasEgoShape,
  networkCanvasTiesShape,
} from './shapes/networkCanvas.ts';
import { nodexlEdgesShape, nodexlVerticesShape } from './shapes/nodexl.ts';
import { partnerMembersShape } from './shapes/partner.ts';
import { polinodeNodesShape } from './shapes/polinode.ts';
import type { ShapeMatch, TableShape } from './tableShape.ts';

/** The registry: of shapes that are equally sure of a sheet, the first is proposed. */
export const shapes: readonly TableShape[] = [
  ignoredShape,
  networkCanvasEgoShape,
  networkCanvasAltersShape,
  networkCanvasTiesShape,
  nodexlVerticesShape,
  nodexlEdgesShape,
  partnerMembersShape,
  kumuShape,
  polinodeNodesShape,
  gephiEdgesShape,
  signUpShape,
  surveyShape,
  adjacencyMatrixShape,
  egoAlterShape,
  attendanceMatrixShape,
  attendanceListShape,
  tiesShape,
  actorsShape,
];

export const shapeCalled = (id: string): TableShape | null => shapes.find((shape) => shape.id === id) ?? null;

export interface RecognisedShape extends ShapeMatch {
  readonly shape: TableShape;
}

/** The shapes that a sheet may have, the surest first. */
export const shapesOf = (sheet: RawTable): readonly RecognisedShape[] =>
  shapes
    .flatMap((shape) => {
      const match = shape.recognises(sheet);
      return match ? [{ shape, ...match }] : [];
    })
    .sort((a, b) => b.certainty - a.certainty);
