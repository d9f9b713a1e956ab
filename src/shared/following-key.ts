/** Where local storage has what is followed on this device. The number is that of the shape. */
export const FOLLOWING_KEY = 'dateline.following.1';
