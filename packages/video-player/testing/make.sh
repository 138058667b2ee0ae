#!/bin/sh
# Makes the clips of the tests and stories again: three seconds, one a few kB. Needs ffmpeg with libvpx-vp9, libopus, libx264 and aac.
set -e
cd "$(dirname "$0")"
picture='testsrc2=size=320x180:rate=10:duration=3'
clip() { # name, tone
  ffmpeg -y -v error -f lavfi -i "$picture" -f lavfi -i "sine=frequency=$2:duration=3" -map_metadata -1 -c:v libvpx-vp9 -crf 60 -b:v 0 -g 10 -c:a libopus -b:a 8k -ac 1 "$1.webm"
}
clip clip 440
clip described 220
ffmpeg -y -v error -f lavfi -i "$picture" -f lavfi -i 'sine=frequency=440:duration=3' -map_metadata -1 -c:v libx264 -pix_fmt yuv420p -crf 48 -g 10 -c:a aac -b:a 16k -ac 1 -movflags +faststart clip.mp4
ffmpeg -y -v error -i clip.webm -frames:v 1 -q:v 20 poster.jpg
