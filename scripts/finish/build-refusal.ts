/** Something in the build that must not be delivered. Its message is for the author: it is all that is printed. */
export class BuildRefusal extends Error {}
