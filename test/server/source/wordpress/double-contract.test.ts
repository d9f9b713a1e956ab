import { describeNewsroomContract } from '../../../support/describe-newsroom-contract.ts';
import { startWordPressDouble } from '../../../support/wordpress-double.ts';

describeNewsroomContract(startWordPressDouble);
