/**
 * The attributes of a place that takes the focus to be heard. A screen reader speaks a group by its name and its description
 * and nothing else of what it holds; of a plain `div` it says nothing. Both are ids of elements in it, the description those
 * that are to be heard at once, in that order.
 */
export function spokenGroup(name: string, description: readonly string[]) {
  return {
    role: 'group',
    'aria-labelledby': name,
    'aria-describedby': description.length > 0 ? description.join(' ') : undefined,
  };
}
