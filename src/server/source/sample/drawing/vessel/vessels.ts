import { ferry } from './ferry.ts';
import { freighter } from './freighter.ts';
import { patrolBoat } from './patrol-boat.ts';
import { sailingShip } from './sailing-ship.ts';
import { trawler } from './trawler.ts';
import type { Vessel } from './vessel.ts';

export const VESSELS: readonly Vessel[] = [freighter, ferry, patrolBoat, trawler, sailingShip];
