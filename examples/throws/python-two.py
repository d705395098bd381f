# throws: ended with exit code 1
# --- shown from here ---
print "Python 2"
