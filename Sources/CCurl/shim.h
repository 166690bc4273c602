#define CURL_DISABLE_TYPECHECK
#include <curl/curl.h>

#if LIBCURL_VERSION_NUM < 0x075000
#error "libcurl 7.80 or later is needed"
#endif

// Swift cannot call functions with variable arguments: one function for each kind of argument.

typedef size_t (*wechatpay_curl_bytes_function)(char *bytes, size_t size, size_t count, void *context);
typedef int (*wechatpay_curl_seek_function)(void *context, curl_off_t offset, int origin);
typedef curl_socket_t (*wechatpay_curl_open_socket_function)(
  void *context, curlsocktype purpose, struct curl_sockaddr *address);
typedef int (*wechatpay_curl_close_socket_function)(void *context, curl_socket_t socket);
typedef int (*wechatpay_curl_before_request_function)(
  void *context, char *address, char *ownAddress, int port, int ownPort);

static inline CURLcode wechatpay_curl_set_number(CURL *handle, CURLoption option, long value) {
  return curl_easy_setopt(handle, option, value);
}

static inline CURLcode wechatpay_curl_set_size(CURL *handle, CURLoption option, curl_off_t value) {
  return curl_easy_setopt(handle, option, value);
}

static inline CURLcode wechatpay_curl_set_text(CURL *handle, CURLoption option, const char *value) {
  return curl_easy_setopt(handle, option, value);
}

static inline CURLcode wechatpay_curl_set_pointer(CURL *handle, CURLoption option, void *value) {
  return curl_easy_setopt(handle, option, value);
}

static inline CURLcode wechatpay_curl_set_bytes_function(
  CURL *handle, CURLoption option, wechatpay_curl_bytes_function function) {
  return curl_easy_setopt(handle, option, function);
}

static inline CURLcode wechatpay_curl_set_seek_function(CURL *handle, wechatpay_curl_seek_function function) {
  return curl_easy_setopt(handle, CURLOPT_SEEKFUNCTION, function);
}

static inline CURLcode wechatpay_curl_set_open_socket_function(
  CURL *handle, wechatpay_curl_open_socket_function function) {
  return curl_easy_setopt(handle, CURLOPT_OPENSOCKETFUNCTION, function);
}

static inline CURLcode wechatpay_curl_set_close_socket_function(
  CURL *handle, wechatpay_curl_close_socket_function function) {
  return curl_easy_setopt(handle, CURLOPT_CLOSESOCKETFUNCTION, function);
}

static inline CURLcode wechatpay_curl_set_before_request_function(
  CURL *handle, wechatpay_curl_before_request_function function) {
  return curl_easy_setopt(handle, CURLOPT_PREREQFUNCTION, function);
}

// A transfer that is ended while its host's name is looked up must not wait for the answer: the thread is everybody's.
static inline CURLcode wechatpay_curl_set_quick_exit(CURL *handle) {
#if LIBCURL_VERSION_NUM >= 0x075700
  return curl_easy_setopt(handle, CURLOPT_QUICK_EXIT, 1L);
#else
  return CURLE_OK;
#endif
}

static inline CURLcode wechatpay_curl_set_protocols(CURL *handle, const char *names, long mask) {
#if LIBCURL_VERSION_NUM >= 0x075500
  return curl_easy_setopt(handle, CURLOPT_PROTOCOLS_STR, names);
#else
  return curl_easy_setopt(handle, CURLOPT_PROTOCOLS, mask);
#endif
}

static inline CURLcode wechatpay_curl_get_number(CURL *handle, CURLINFO info, long *value) {
  return curl_easy_getinfo(handle, info, value);
}

static inline CURLcode wechatpay_curl_get_pointer(CURL *handle, CURLINFO info, void **value) {
  return curl_easy_getinfo(handle, info, value);
}

static inline CURLMcode wechatpay_curl_multi_set_number(CURLM *multi, CURLMoption option, long value) {
  return curl_multi_setopt(multi, option, value);
}

static inline CURLSHcode wechatpay_curl_share_set_number(CURLSH *share, CURLSHoption option, int value) {
  return curl_share_setopt(share, option, value);
}

// What a message of `CURLMSG_DONE` says; Swift does not see into the union.
static inline CURLcode wechatpay_curl_result(const CURLMsg *message) {
  return message->data.result;
}
