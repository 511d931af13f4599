package dev.sextant.fact.given;

import dev.sextant.fact.InWords;

/** What a workload itself speaks; behind a managed gateway that is {@code HTTP}. */
public enum Protocol {
    /** HTTP. */
    @InWords("HTTP")
    HTTP,
    /** gRPC. */
    @InWords("gRPC")
    GRPC,
    /** WebSocket. */
    @InWords("WebSocket")
    WEBSOCKET,
    /** MQTT. */
    @InWords("MQTT")
    MQTT,
    /** Plain TCP or UDP. */
    @InWords("TCP or UDP")
    TCP_UDP,
    /** None: it fetches its work. */
    PULL
}
