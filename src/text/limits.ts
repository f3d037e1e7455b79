/** The sessions that a new report is made with, at most; more may be added to it. */
export const MAX_SESSIONS = 99;
