@file:Suppress("UNUSED_PARAMETER")

package android.os

class Bundle
