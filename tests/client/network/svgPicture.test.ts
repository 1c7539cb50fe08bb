import { describe, expect, it } from 'vitest';
import { svgPicture } from '../../../client/network/svgPicture.ts';

const picture = svgPicture({
  title: 'A & B',
  description: 'Two people <and> an organization',
  width: 400,
  height: 300,
  background: '#ffffff',
  ink: '#222222',
  nodes: [
    {
      x: 0,
      y: 0,
      radius: 5,
      colour: '#117733',
      kind: 'Resident',
      isFormal: true,
      isMarked: false,
      label: '王"秀"英',
    },
    {
      x: 10,
      y: 0,
      radius: 4,
      colour: '#cc6677',
      kind: 'SocialWorker',
      isFormal: false,
      isMarked: false,
      label: '',
    },
    {
      x: 10,
      y: 5,
      radius: 4,
      colour: '#cc6677',
      kind: 'Organization',
      isFormal: false,
      isMarked: false,
      label: '<script>',
    },
    {
      x: 0,
      y: 5,
      radius: 4,
      colour: '#cc6677',
      kind: 'Committee',
      isFormal: false,
      isMarked: false,
      label: '',
    },
  ],
  edges: [
    { from: 0, to: 1, colour: '#888888', opacity: 0.4, width: 1, isDashed: false },
    { from: 0, to: 9, colour: '#888888', opacity: 0.4, width: 1, isDashed: false },
  ],
  legend: [{ id: 'g', label: 'Circle', colour: '#117733', count: 3 }],
  shapes: [
    { kind: 'Organization', label: 'Organization' },
    { kind: 'Committee', label: 'Committee' },
  ],
});
const drawn = new DOMParser().parseFromString(picture, 'image/svg+xml');

describe('SVG picture of a network', () => {
  it('is well-formed and carries its description', () => {
    expect(drawn.querySelector('parsererror')).toBeNull();
    expect(drawn.querySelector('title')?.textContent).toBe('A & B');
    expect(drawn.querySelector('desc')?.textContent).toBe('Two people <and> an organization');
  });

  it('draws kinds as shapes, office holders with a rim, and skips edges to nobody', () => {
    expect(drawn.querySelectorAll('line')).toHaveLength(1);
    // Paper, one organization and its sign; resident, worker with a heart, and the legend's dot; one committee and its sign.
    expect(drawn.querySelectorAll('rect')).toHaveLength(3);
    expect(drawn.querySelectorAll('circle')).toHaveLength(4);
    expect(drawn.querySelectorAll('path')).toHaveLength(2);
    expect(drawn.querySelector('circle')?.getAttribute('stroke')).toBe('#222222');
  });

  it('fits the network into the page, y upwards', () => {
    // 10 units wide in 400 − 2·40 pixels, so x = 0 stands at 40 and x = 10 at 360; y = 0 below the middle.
    const line = drawn.querySelector('line');
    expect([line?.getAttribute('x1'), line?.getAttribute('x2'), line?.getAttribute('y1')]).toEqual([
      '40',
      '360',
      '230',
    ]);
  });

  it('escapes names', () => {
    expect(picture).not.toContain('<script>');
    expect([...drawn.querySelectorAll('text')].map((text) => text.textContent)).toEqual([
      '王"秀"英',
      '<script>',
      'Circle (3)',
      'Organization',
      'Committee',
    ]);
  });
});
