/** How many cases are searched for a verdict that a mutant changes: seeded ones, and those around its rule. */
export const breadth = { far: 8000, near: 1500 }
