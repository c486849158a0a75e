/** The arguments of Node for another thread or process of ours: that Node takes types out of TypeScript is an experiment to it, and it would say so. */
export const quietNode = ['--disable-warning=ExperimentalWarning'];
