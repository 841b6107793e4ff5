import { pathToFileURL } from 'node:url';
import { at } from '../paths.mjs';

/** Imports one of the modules just built. @param {string} path below dist/npm */
export const fromNpm = (path) => import(pathToFileURL(at('dist/npm', path)).href);
