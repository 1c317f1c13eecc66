// Generated from codes/eventml.json by `npm run generate`. Do not edit: the next run overwrites it.
/** The codes of EventML Service for each code of google.rpc, those that a status maps back to first. */
export const eventmlByRpc: Readonly<Record<string, string>> = {
  NOT_FOUND: 'ML_1001 ML_1101 ML_1201 ML_1301 ML_1401 ML_1501',
  ALREADY_EXISTS: 'ML_1002',
  UNAVAILABLE: 'ML_1103 ML_2001 ML_1202',
  UNAUTHENTICATED: 'ML_1700 ML_1702',
  PERMISSION_DENIED: 'ML_1701',
  INVALID_ARGUMENT: 'ML_1800 ML_1000 ML_1003 ML_1100 ML_1200 ML_1300 ML_1400 ML_1500 ML_1801',
  INTERNAL: 'ML_2000 ML_1900',
  DEADLINE_EXCEEDED: 'ML_2002 ML_1104 ML_1203',
  FAILED_PRECONDITION: 'ML_1102 ML_1302 ML_1402 ML_1600 ML_1601',
  ABORTED: 'ML_1502 ML_1901',
};
