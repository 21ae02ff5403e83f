/** A person’s mistake on the command line: shown without a stack, exit code 2. */
export class UsageError extends Error {}
