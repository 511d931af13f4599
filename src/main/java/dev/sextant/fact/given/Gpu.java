package dev.sextant.fact.given;

/** What a GPU is needed for. */
public enum Gpu {
    /** No GPU is needed. */
    NONE,
    /** Inference with a trained model. */
    INFERENCE,
    /** To train a model. */
    TRAINING
}
