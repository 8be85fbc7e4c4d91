#include <openssl/core_names.h>
#include <openssl/crypto.h>
#include <openssl/err.h>
#include <openssl/evp.h>
#include <openssl/kdf.h>
#include <openssl/params.h>
#include <openssl/rand.h>

// A list of OSSL_PARAM points at the names of its parameters. Swift lends a C string for one call only, so lists that
// outlive the call that makes them are built here, from literals.

/// Keys `context` (of "HMAC") for SHA-256. 1 on success.
static inline int shim_hmac_sha256_init(EVP_MAC_CTX *context, const unsigned char *key, size_t key_count)
{
    const OSSL_PARAM parameters[] = {
        OSSL_PARAM_construct_utf8_string(OSSL_MAC_PARAM_DIGEST, (char *)"SHA256", 0),
        OSSL_PARAM_construct_end(),
    };
    return EVP_MAC_init(context, key, key_count, parameters);
}

/// Runs HKDF with SHA-256 in one of the EVP_KDF_HKDF_MODE_… modes. An empty salt or info is left out. 1 on success.
static inline int shim_hkdf_sha256(
    EVP_KDF_CTX *context, int mode, const void *key, size_t key_count, const void *salt, size_t salt_count,
    const void *info, size_t info_count, unsigned char *output, size_t output_count)
{
    OSSL_PARAM parameters[6], *next = parameters;
    *next++ = OSSL_PARAM_construct_utf8_string(OSSL_KDF_PARAM_DIGEST, (char *)"SHA256", 0);
    *next++ = OSSL_PARAM_construct_int(OSSL_KDF_PARAM_MODE, &mode);
    *next++ = OSSL_PARAM_construct_octet_string(OSSL_KDF_PARAM_KEY, (void *)key, key_count);
    if (salt_count > 0) *next++ = OSSL_PARAM_construct_octet_string(OSSL_KDF_PARAM_SALT, (void *)salt, salt_count);
    if (info_count > 0) *next++ = OSSL_PARAM_construct_octet_string(OSSL_KDF_PARAM_INFO, (void *)info, info_count);
    *next = OSSL_PARAM_construct_end();
    return EVP_KDF_derive(context, output, output_count, parameters);
}
