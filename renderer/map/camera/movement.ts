/** Milliseconds that the map takes to come to where it is to be looked at from. */
const calmly = 350;

/**
 * How long a movement of the map takes, on both screens, in milliseconds: none when the system asks for none. It is over
 * before the next sentence comes, also when somebody types fast: a hall that is moved again and again never rests.
 */
export const movementMs = () => (matchMedia('(prefers-reduced-motion: reduce)').matches ? 0 : calmly);
