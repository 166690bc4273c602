#pragma once

// What a call costs at least: the same steps in C, with libcurl and OpenSSL and nothing else. And the server that both
// are measured against, in a process of its own.

struct call_floor;

// A client of a server at `url`, whose certificate is certified by `ca_file`. The keys are PEM files. Null if one of them
// cannot be read.
struct call_floor *call_floor_make(
    const char *url, const char *ca_file, const char *merchant_key_file, const char *platform_public_key_file);
void call_floor_free(struct call_floor *floor);

// Sends `count` orders, signed, one after the other or `at_once` of them at a time, and verifies the replies. Returns how
// many were verified.
int call_floor_post(struct call_floor *floor, const char *order, int count);
int call_floor_post_at_once(struct call_floor *floor, const char *order, int count, int at_once);

// Answers every request on a port of this machine with the same reply, over TLS, until standard input ends; with none if the
// file is empty. Writes the port to standard output. Returns an exit code.
int call_floor_serve(const char *certificate_file, const char *key_file, const char *reply_file);
