import type { Composition } from './easel.ts';
import { frontal } from './portrait-front.ts';
import { profile } from './portrait-profile.ts';

export const PORTRAITS: readonly Composition[] = [profile, frontal];
