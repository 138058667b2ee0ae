import { testContract } from '../../../scripts/describe/contract.js';

testContract(new URL('..', import.meta.url));
