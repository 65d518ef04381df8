import { findLanguages } from './bootstrap/languages.mjs';

findLanguages();
