/// The version of the package: `--version` prints it, and tests hold the README and the runtime's `User-Agent` to it.
package let version = "0.1.0"
