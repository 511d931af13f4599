package dev.sextant.fact.term;

import dev.sextant.fact.InWords;

/** What a workload is. Its part, core or edge, follows from it and is not asked. */
public enum Kind {
    /** Core: services that call each other. */
    MICROSERVICES,
    /** Core: an interface called over HTTP. */
    @InWords("HTTP API")
    HTTP_API,
    /** Core: pages for people. */
    WEB_FRONTEND,
    /** Core: a store of data. */
    DATABASE,
    /** Core: a cache or a message broker. */
    CACHE_OR_BROKER,
    /** Core: a trained model that answers. */
    @InWords("ML serving")
    ML_SERVING,
    /** Core: software of others, run as delivered. */
    PACKAGED_APPLICATION,
    /** Core: where developers work. */
    DEV_ENVIRONMENT,
    /** Edge: is called by another system when something happened. */
    WEBHOOK,
    /** Edge: works a queue off. */
    QUEUE_CONSUMER,
    /** Edge: reads a stream. */
    STREAM_PROCESSOR,
    /** Edge: runs at set times. */
    SCHEDULED_JOB,
    /** Edge: tells people or systems. */
    NOTIFICATION,
    /** Edge: turns one file into another. */
    FILE_TRANSFORM,
    /** Edge: leads through steps. */
    WORKFLOW,
    /** Edge: code that customers bring. */
    TENANT_CODE,
    /** Either: works through a heap of work. */
    BATCH_JOB,
    /** Either: moves and shapes data. */
    DATA_PIPELINE,
    /** Either: trains a model. */
    @InWords("ML training")
    ML_TRAINING,
    /** Either: builds and tests software. */
    @InWords("CI build")
    CI_BUILD
}
