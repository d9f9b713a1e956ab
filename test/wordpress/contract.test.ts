import { describeNewsroomContract } from '../support/describe-newsroom-contract.ts';
import { startNewsroom } from './start-newsroom.ts';

describeNewsroomContract(startNewsroom);
