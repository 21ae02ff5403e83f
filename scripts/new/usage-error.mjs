// @ts-check
/** A mistake of the user on the command line. It is shown without a stack, and the exit code is 2. */
export class UsageError extends Error {}
