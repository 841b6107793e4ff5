import { describe, expect, it } from 'vitest';
import { actionOf } from '../../src/presenter/keys.js';

const key = (name: string, more: object = {}) => ({
  key: name,
  altKey: false,
  ctrlKey: false,
  metaKey: false,
  isComposing: false,
  repeat: false,
  defaultPrevented: false,
  ...more,
});
const nowhere = () => false;
const on = (tag: string) => (selector: string) => selector.split(',').some((each) => each === tag);

describe('actionOf', () => {
  it.each([
    ['ArrowRight', 'next'],
    ['PageDown', 'next'],
    ['ArrowLeft', 'previous'],
    ['PageUp', 'previous'],
    [' ', 'reveal'],
    ['T', 'clock'],
    ['f', 'screen'],
    ['h', 'help'],
    ['Escape', 'leave'],
    ['x', undefined],
    ['Enter', undefined],
    ['constructor', undefined],
  ])('%j means %s', (name, action) => {
    expect(actionOf(key(name), nowhere)).toBe(action);
  });

  it.each(['altKey', 'ctrlKey', 'metaKey', 'isComposing', 'repeat', 'defaultPrevented'])(
    'means nothing with %s',
    (flag) => {
      expect(actionOf(key(' ', { [flag]: true }), nowhere)).toBeUndefined();
    },
  );

  it('leaves the space to a button, and every key to a field', () => {
    expect(actionOf(key(' '), on('button'))).toBeUndefined();
    expect(actionOf(key('ArrowRight'), on('button'))).toBe('next');
    expect(actionOf(key('ArrowRight'), on('input'))).toBeUndefined();
  });
});
