package dev.sextant.fact.given;

/** What a graphics processor is needed for. */
public enum Gpu {
    /** Nothing. */
    NONE,
    /** To answer with a trained model. */
    INFERENCE,
    /** To train a model. */
    TRAINING
}
