@file:Suppress("UNUSED_PARAMETER")

package android

class R {
  class id {
    companion object {
      const val content: Int = 0
    }
  }
}
