import type { Composition } from '../easel.ts';
import { frontal } from './frontal.ts';
import { profile } from './profile.ts';

export const PORTRAITS: readonly Composition[] = [profile, frontal];
