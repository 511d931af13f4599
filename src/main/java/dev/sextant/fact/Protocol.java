package dev.sextant.fact;

/** What a workload itself speaks; behind a managed gateway that is {@code HTTP}. */
public enum Protocol {
    /** HTTP. */
    HTTP,
    /** gRPC. */
    GRPC,
    /** WebSocket. */
    WEBSOCKET,
    /** MQTT. */
    MQTT,
    /** Plain TCP or UDP. */
    TCP_UDP,
    /** Nothing: it fetches its work. */
    PULL
}
