#!/bin/busybox sh
# The guest's first and only script: a camera, this machine's files, the tests, the end.
box=/bin/busybox
$box mkdir -p /proc /sys /dev /host
$box mount -t proc proc /proc
$box mount -t sysfs sysfs /sys
$box mount -t devtmpfs dev /dev
# One camera and no other devices; drivers that know no such words pass over them.
for driver in /drivers/*.ko; do $box insmod "$driver" n_devs=1 node_types=0x1; done
$box mount -t 9p -o trans=virtio,version=9p2000.L,cache=loose,ro host /host
for part in proc sys dev; do $box mount --bind /$part /host/$part; done
# What is written goes to /run: the project itself may lie below /tmp.
$box mount -t tmpfs run /host/run
tests=$($box sed -n 's/.*toroku_tests=\([^ ]*\).*/\1/p' /proc/cmdline)
TMPDIR=/run $box chroot /host "$tests"
echo "toroku-guest: $?"
$box poweroff -f
