/** Bytes of a picture as it is sent; a camera's JPEG of 50 million pixels has about 20 million. */
export const PICTURE_BYTES_MAX = 25_000_000;

/** Bytes of a picture that moves: each of its frames has to be read. */
export const ANIMATION_BYTES_MAX = 10_000_000;

/** Pixels of a picture as it is sent, all frames together: what telephones take, and what two at once leave of a small machine. */
export const PIXELS_MAX = 50_000_000;

/** Frames of a picture that moves. */
export const FRAMES_MAX = 500;

/** The longer side of a picture as it is kept: twice what any network shows. */
export const KEPT_SIDE_PX = 4096;

export const THUMBNAIL_SIDE_PX = 480;
