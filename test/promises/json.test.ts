import { describe, expect, it } from 'vitest';
import { scan } from '../../src/publish/scan.js';
import { jsonBodies } from './payloads.js';

const isJson = (text: string): boolean => {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
};

describe('JSONTestSuite', () => {
  it('is judged by our scanner as by JSON.parse', () => {
    expect(jsonBodies.length).toBeGreaterThan(300);
    const judged = jsonBodies.map(({ name, input }) => [name, scan(input).fault === undefined]);
    expect(judged).toEqual(jsonBodies.map(({ name, input }) => [name, isJson(input)]));
  });
});
