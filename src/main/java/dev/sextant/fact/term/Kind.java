package dev.sextant.fact.term;

import dev.sextant.fact.InWords;

/** What a workload is. Its part, core or edge, follows from it and is not asked. */
public enum Kind {
    /** Core: services that call each other. */
    MICROSERVICES,
    /** Core: an API over HTTP. */
    @InWords("HTTP API")
    HTTP_API,
    /** Core: web pages for people. */
    WEB_FRONTEND,
    /** Core: a data store. */
    DATABASE,
    /** Core: a cache or a message broker. */
    CACHE_OR_BROKER,
    /** Core: a trained model that answers calls. */
    @InWords("ML serving")
    ML_SERVING,
    /** Core: packaged software that runs as delivered. */
    PACKAGED_APPLICATION,
    /** Core: an environment for developers. */
    DEV_ENVIRONMENT,
    /** Edge: another system calls it after an event. */
    WEBHOOK,
    /** Edge: processes the messages of a queue. */
    QUEUE_CONSUMER,
    /** Edge: processes a stream. */
    STREAM_PROCESSOR,
    /** Edge: runs at set times. */
    SCHEDULED_JOB,
    /** Edge: notifies people or systems. */
    NOTIFICATION,
    /** Edge: converts files. */
    FILE_TRANSFORM,
    /** Edge: coordinates the steps of a process. */
    WORKFLOW,
    /** Edge: runs code of customers. */
    TENANT_CODE,
    /** Either: processes a batch of work. */
    BATCH_JOB,
    /** Either: moves and transforms data. */
    DATA_PIPELINE,
    /** Either: trains a model. */
    @InWords("ML training")
    ML_TRAINING,
    /** Either: builds and tests software. */
    @InWords("CI build")
    CI_BUILD
}
