/** The `sizes` of every picture under the data saver: of the widths of `/media` a screen of one pixel to a CSS pixel takes 240, one of three 480, as in an e-mail. */
export const SAVER_SIZES = '160px';
